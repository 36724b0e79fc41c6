package extensor.care.catalogue;

import extensor.shared.json.CanonicalJson;

/** One loaded file as it is kept: what it defines, in which version, its canonical text and the SHA-256 of that. */
public record Definition(Definition.DefinitionKind kind, String code, int version, String hash, String text) {
    public enum DefinitionKind {
        INTERVENTION,
        PRESET,
        TEMPLATE,
        CONDITIONS,
        RULES,
        REGIONS,
        MEASURES,
        NORMS,
        BODY_SITES,
        RED_FLAGS,
        PROBLEMS,
        FITS,
        PURPOSES,
        SAFEGUARDS
    }

    /** Of the text of a file, whatever its layout. */
    public static Definition of(Definition.DefinitionKind kind, String code, int version, String text) {
        String canonical = CanonicalJson.text(kind + " " + code, text);
        return new Definition(kind, code, version, CanonicalJson.hash(canonical), canonical);
    }

    boolean sameVersionAs(Definition other) {
        return kind == other.kind && code.equals(other.code) && version == other.version;
    }
}
