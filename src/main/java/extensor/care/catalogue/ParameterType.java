package extensor.care.catalogue;

/** What kind of value a parameter takes. */
public enum ParameterType {
    INTEGER,
    DECIMAL,
    CHOICE,
    CHOICES,
    TOGGLE,
    TEXT,
    DATE;

    public boolean number() {
        return this == INTEGER || this == DECIMAL;
    }

    public boolean options() {
        return this == CHOICE || this == CHOICES;
    }
}
