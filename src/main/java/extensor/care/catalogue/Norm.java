package extensor.care.catalogue;

import extensor.shared.json.StrictJson;
import java.math.BigDecimal;
import java.util.List;

/** What range of motion is normal, by joint, motion, sex and age band ("2-8", "18+"). */
public record Norm(
        String joint,
        String motion,
        Norm.NormSex sex,
        String age,
        Norm.Degrees degrees,
        boolean contracture,
        boolean verified,
        List<String> source) {
    /** The norm with its interval, the value taught, the one that daily life needs, the change beyond chance; each may be null. */
    public record Degrees(BigDecimal norm, Range interval, BigDecimal clinic, BigDecimal functional, BigDecimal mdc) {
        static Degrees read(StrictJson at) {
            return new Degrees(
                    at.numberOrNull("norm"),
                    Range.read(at, "interval"),
                    at.numberOrNull("clinic"),
                    at.numberOrNull("functional"),
                    at.numberOrNull("mdc"));
        }
    }

    public enum NormSex {
        F,
        M,
        ANY
    }

    static Norm read(StrictJson at) {
        return new Norm(
                at.text("joint"),
                at.text("motion"),
                at.one(Norm.NormSex.class, "sex"),
                at.text("age"),
                Degrees.read(at),
                at.flag("contracture"),
                at.flag("verified"),
                CatalogueJson.lines(at, "source"));
    }
}
