package extensor.care.catalogue;

import extensor.shared.json.Canonical;

/** One loaded file as it is kept: what it defines, in which version, its canonical text and the SHA-256 of that. */
public record Definition(Kind kind, String code, int version, String hash, String text) {
    public enum Kind {
        INTERVENTION,
        PRESET,
        TEMPLATE,
        CONDITIONS,
        RULES,
        REGIONS,
        MEASURES,
        NORMS,
        RED_FLAGS,
        PROBLEMS
    }

    /** Of the text of a file, whatever its layout. */
    public static Definition of(Kind kind, String code, int version, String text) {
        String canonical = Canonical.text(kind + " " + code, text);
        return new Definition(kind, code, version, Canonical.hash(canonical), canonical);
    }

    boolean sameVersionAs(Definition other) {
        return kind == other.kind && code.equals(other.code) && version == other.version;
    }
}
