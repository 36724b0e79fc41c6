package extensor.care.booking;

import extensor.care.visits.Slot;

/** A slot for so many minutes, and how little it suits. */
record PricedSlot(Slot slot, int minutes, int cost) {}
