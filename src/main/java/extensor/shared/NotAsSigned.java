package extensor.shared;

/** What is stored is not what was signed. Nothing of it may be shown or used; pages say so in words. */
public class NotAsSigned extends IllegalStateException {
    /** What had been signed. */
    public enum SignedKind {
        PLAN,
        NOTE
    }

    private final SignedKind thing;

    public NotAsSigned(SignedKind thing, String which) {
        super(which + " is not what was signed");
        this.thing = thing;
    }

    public SignedKind thing() {
        return thing;
    }
}
