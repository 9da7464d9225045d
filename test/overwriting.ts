/** Loaded before a program, it lets the program overwrite views and records as soon as their time is over. */
import { poison } from "../src/tracking/records.ts";

poison.isOn = true;
