package extensor.care.patients;

/** The treatment of an episode goes on at another site from now on. */
public record EpisodeMoved(long episode, long site) {}
