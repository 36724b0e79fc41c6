package extensor.care.patients;

import java.time.Instant;

/** One act of recording: what belongs to it can be taken back together. */
record Act(long id, long by, Instant at) {}
