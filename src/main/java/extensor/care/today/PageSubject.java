package extensor.care.today;

/** What a page is about. */
public enum PageSubject {
    PATIENT,
    EPISODE,
    PLAN,
    VISIT
}
