/** How the gateway behaves; tests change it. */

export interface Temper {
  /** Whether heartbeats are acknowledged. */
  acknowledge: boolean;
  /** Whether new connections are taken. */
  open: boolean;
  /** HTTP status with which those that are not taken are turned away; `null`: without a word. */
  refusal: number | null;
  /** Close code for every IDENTIFY; `null`: they are judged on their merits. */
  identifyCloses: number | null;
}
