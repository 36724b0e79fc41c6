package extensor.care.patients;

import java.util.List;

/** Two records of one person are one from now on: what belonged to the merged one belongs to the one that is kept. */
public record RecordsMerged(long merge, long kept, long merged, List<String> askedAgain) {}
