package extensor.care.casting;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Check;
import extensor.care.catalogue.Dose;
import extensor.care.catalogue.Family;
import extensor.care.catalogue.Parameter;
import extensor.care.measures.Norms;
import extensor.care.plans.Item;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a signed plan says of a series of casts. Its parameters are known here by name, as no other treatment has them.
 *
 * @param detectable the change of the angle that is more than chance, by the norms of the joint
 */
public record CastPrescription(CastLimb limb, Dose dose, BigDecimal detectable) {
    private static final String JOINT = "joint";
    private static final String MOTION = "motion";
    private static final String HARD = "HARD_BONY";

    static boolean prescribes(Item item) {
        return item.dose().intervention().family() == Family.CAST
                && item.dose().value(JOINT) != null
                && item.dose().value(MOTION) != null
                && item.dose().value("target_deg") != null;
    }

    static CastPrescription of(CastLimb limb, Dose dose, Catalogue catalogue) {
        Check.JointMotion at = joint(dose);
        return new CastPrescription(
                limb,
                dose,
                new Norms(catalogue.norms()).detectable(at.joint(), at.motion()).orElseThrow());
    }

    private static Check.JointMotion joint(Dose dose) {
        return dose.intervention().pattern().checks().stream()
                .filter(Check.WithinNorm.class::isInstance)
                .map(check -> ((Check.WithinNorm) check).motions().get(dose.value(MOTION)))
                .findFirst()
                .orElseThrow();
    }

    CastTerms terms() {
        return new CastTerms(
                detectable.doubleValue(),
                target().doubleValue(),
                intervalDays(),
                number("min_worthwhile_gain_deg").doubleValue(),
                mostCasts());
    }

    CastWindow next(LocalDate on, boolean first) {
        return CastWindow.after(
                on, first ? number("first_cast_days").intValue() : intervalDays(), value("interval_reason") != null);
    }

    public BigDecimal target() {
        return number("target_deg");
    }

    public int intervalDays() {
        return number("change_interval_days").intValue();
    }

    public int mostCasts() {
        return number("max_casts").intValue();
    }

    public int readings() {
        return number("readings_per_session").intValue();
    }

    /** What a cast is meant to gain. */
    BigDecimal plannedGain() {
        return number("planned_gain_per_cast_deg");
    }

    /** How far short of what the joint reached a cast is set. */
    BigDecimal below() {
        return number("cast_set_deg_below_max");
    }

    /** By how much more stretch than the last one a cast may be set. */
    BigDecimal newStretch() {
        return number("max_new_stretch_deg");
    }

    public String material() {
        return (String) value("material");
    }

    /** Null where the plan leaves it open. */
    public Integer padding() {
        return value("padding_layers") instanceof BigDecimal layers ? layers.intValue() : null;
    }

    public String holdingDevice() {
        return words("holding_device", (String) value("holding_device"));
    }

    public List<SkinSite> sites() {
        return SkinSite.of((String) value(JOINT));
    }

    /** The codes of the signs that blood flow or nerves are in danger. */
    public List<String> signs() {
        return parameter("nv_items").options();
    }

    public List<String> endFeels() {
        return parameter("end_feel").options();
    }

    public List<String> materials() {
        return parameter("material").options();
    }

    static boolean bony(String endFeel) {
        return HARD.equals(endFeel);
    }

    public String signWords(String code) {
        return words("nv_items", code);
    }

    public String endFeelWords(String code) {
        return words("end_feel", code);
    }

    public String materialWords(String code) {
        return words("material", code);
    }

    public String skinWords(SkinMark finding) {
        return words("skin_items", finding.name());
    }

    public String motionWords() {
        return words(MOTION, (String) value(MOTION));
    }

    private String words(String parameter, String code) {
        return code == null ? "" : parameter(parameter).text().options().get(code);
    }

    private Parameter parameter(String code) {
        return dose.intervention().parameter(code);
    }

    private BigDecimal number(String parameter) {
        return (BigDecimal) value(parameter);
    }

    private Object value(String parameter) {
        return dose.value(parameter);
    }
}
