package extensor.care.course;

/** Which visit of the course one that happened or is booked stands for: its ordinal, or null where the plan has no such visit any more; `move` where its day no longer fits. */
public record Match(long visit, Track track, Integer ordinal, boolean move) {}
