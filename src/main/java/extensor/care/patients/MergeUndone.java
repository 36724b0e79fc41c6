package extensor.care.patients;

import java.time.Instant;

/** Two records were merged at some instant and are two again. Whoever has signed something for the kept one since refuses. */
public record MergeUndone(long merge, long kept, long merged, Instant mergedAt) {}
