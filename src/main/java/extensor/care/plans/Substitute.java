package extensor.care.plans;

/** What may take the place of an item for the same purpose, and how it stands to the patient. Its number is not given yet. */
public record Substitute(Item item, LibraryMark mark) {
    public String code() {
        return item.dose().code();
    }

    public String name() {
        return item.dose().name();
    }

    public String summary() {
        return item.dose().summary();
    }
}
