/** The port to the state of the alerts: one JSON value for the installation, without any user's text. */
export interface AlertStore {
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
  /** True for exactly one caller among all servers, until `ms` milliseconds have passed. */
  claim(ms: number): Promise<boolean>;
  release(): Promise<void>;
}
