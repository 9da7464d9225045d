/** A user of the machine that wrote the logs, as its passwd has it: reports are given them by uid. */
export interface MachineUser {
  name: string;
  home: string;
}
