package extensor.care.safety;

/** What the check found: a rule that hits a treatment, or the gaps in what is known. */
public sealed interface Finding permits Hit, Gaps {

    Signal signal();

    /** The same thing found again has the same key. */
    String key();

    /** True if nobody may sign while this stands, whatever reason is given. */
    boolean blocking();
}
