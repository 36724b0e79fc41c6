package extensor.web.clinic;

/** What an act does: it only reads, or it does something. The texts of the acts are told apart by the beginnings of their keys. */
public enum ActKind {
    LOOK("look."),
    ACT("act.");

    private final String beginning;

    ActKind(String beginning) {
        this.beginning = beginning;
    }

    String beginning() {
        return beginning;
    }
}
