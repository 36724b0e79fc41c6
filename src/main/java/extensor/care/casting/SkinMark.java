package extensor.care.casting;

/** What is seen on the skin under a cast, by the names that the definition of casting has for it. */
public enum SkinMark {
    /** Another cast may follow where it has faded half an hour after the cast came off. */
    REDNESS_BLANCHING(false),
    MACERATION(false),
    SWELLING(true),
    ODOUR(true),
    REDNESS_NONBLANCHING(true),
    BLISTER(true),
    OPEN_SORE(true);

    private final boolean forbids;

    SkinMark(boolean forbids) {
        this.forbids = forbids;
    }

    /** No cast goes over it. */
    boolean forbidsCast(boolean faded) {
        return forbids || this == REDNESS_BLANCHING && !faded;
    }
}
