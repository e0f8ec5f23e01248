/** Words by which organisations are called. */
export const ORGANISATION =
  /\b(?:Ltd|Limited|LLC|Inc|GmbH|AG|plc|S\.?R\.?L|& Co|Group|Company|University|College|School|Academy|Hospital|Trust|Council|Clinic|NHS|Bank|Hotel|Restaurant|Café|Services|Solutions|Systems|Technologies|Industries|Institute|Agency|Universitatea|Universität|Gymnasium)\b/i;

/** Words by which people are called for the work that they do. */
export const WORK =
  /\b(?:engineer|developer|manager|nurse|assistant|teacher|officer|analyst|driver|chef|cook|clerk|administrator|technician|electrician|director|lead|leader|head|intern|consultant|specialist|designer|accountant|adviser|advisor|associate|coordinator|supervisor|operator|operative|researcher|scientist|founder|waiter|waitress|barista|cleaner|carer|porter|representative|executive|lehrer\w*|tutor|trainer|architect|programator|inginer|worker|machinist|mechanic|secretary|apprentice|trainee|volunteer|CTO|CEO)\b/i;
