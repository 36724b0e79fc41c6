package extensor.care.patients;

/** The treatment of an episode has ended. */
public record EpisodeClosed(long episode) {}
