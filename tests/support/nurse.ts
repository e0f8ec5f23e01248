import { sample } from "../../lab/support/data.js";

/* A nurse who applies for a post in an emergency department, and what she tells. */

export const documents = { resume: sample("nurse-amina-okafor.txt"), job: sample("job-staff-nurse-emergency.txt") };
export const ECG_STORY =
  "I did a 12-lead ECG on each patient with chest pain and showed it to the registrar within ten minutes.";
export const PNEUMONIA_STORY =
  "A patient with pneumonia went from a NEWS2 of 3 to 7 during the evening round. I repeated the observations, sat him up, started the oxygen that was prescribed, and rang the registrar with SBAR. Antibiotics were given within the hour.";
export const LONGER_PNEUMONIA_STORY =
  "A patient with pneumonia went from a NEWS2 of 3 to 7 during the evening round. I repeated the observations, sat him up, started the oxygen that was prescribed, and rang the registrar with SBAR. Antibiotics were given within the hour and he went to the high dependency unit that night.";
export const SHORT_STORY =
  "When a patient went from a NEWS2 of 3 to 7, I repeated the observations and rang the registrar. I moved him to high dependency that night.";
