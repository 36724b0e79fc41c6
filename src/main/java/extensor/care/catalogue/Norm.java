package extensor.care.catalogue;

import extensor.shared.json.StrictJson;
import java.math.BigDecimal;
import java.util.List;

/** What range of motion is normal, in degrees, by joint, motion, sex and age band ("2-8", "18+"); numbers may be null. */
public record Norm(
        String joint,
        String motion,
        Norm.NormSex sex,
        String age,
        BigDecimal norm,
        Range interval,
        BigDecimal clinic,
        BigDecimal functional,
        BigDecimal mdc,
        boolean contracture,
        boolean verified,
        List<String> source) {
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
                at.numberOrNull("norm"),
                Range.read(at, "interval"),
                at.numberOrNull("clinic"),
                at.numberOrNull("functional"),
                at.numberOrNull("mdc"),
                at.flag("contracture"),
                at.flag("verified"),
                CatalogueJson.lines(at, "source"));
    }
}
