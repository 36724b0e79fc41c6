package extensor.care.catalogue;

import extensor.shared.BodyRegion;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much of an intervention, how often, and how. A dose exists only if its definition allows it; planned and delivered treatment use the
 * same value. Numbers are in the units of the definition. Everything that is wrong is refused at once ({@link DoseRefused}).
 */
public final class Dose {
    /** The parameter that says how an exercise becomes harder, by the same name in all its definitions, old and new. */
    private static final String PROGRESSION = "progression_rule";

    private static final String HARDER_VARIANT = "HARDER_VARIANT";

    private static final String BAND = "band_colour";

    private static final String NO_BAND = "NONE";

    private final Intervention intervention;
    private final Preset preset;
    private final SortedMap<String, Object> values;

    /** These are written when they are first asked for; the same whoever writes them. */
    private String json;

    private ClinicalSummary clinical;
    private PresentMoves moves;

    private Dose(Intervention intervention, Preset preset, Map<String, ?> entered) {
        this.intervention = intervention;
        this.preset = preset;
        this.values = new DoseRules(intervention).allowed(entered);
    }

    /** From what was typed or read: texts, numbers, flags, lists; nothing is added to it. */
    public static Dose of(Intervention intervention, Map<String, ?> entered) {
        return new Dose(intervention, null, entered);
    }

    /** The named dose, filled up with what is usual. */
    public static Dose of(Preset preset) {
        Map<String, Object> values = new DoseRules(preset.intervention()).standard();
        values.putAll(preset.values());
        return new Dose(preset.intervention(), preset, values);
    }

    /** The dose one starts with. */
    public static Dose usual(Intervention intervention) {
        return of(intervention, new DoseRules(intervention).standard());
    }

    /** What {@link #json()} wrote, with the definition (and preset) of that time. */
    public static Dose read(String json, Catalogue catalogue) {
        return DoseText.read(json, catalogue);
    }

    static Dose of(Intervention intervention, Preset preset, Map<String, ?> entered) {
        return new Dose(intervention, preset, entered);
    }

    /** The same with one value changed; blank or null removes it. */
    public Dose with(String parameter, Object entered) {
        return with(Collections.singletonMap(parameter, entered));
    }

    /** The same with several values changed at once. */
    public Dose with(Map<String, ?> entered) {
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(entered);
        return new Dose(intervention, preset, all);
    }

    public Intervention intervention() {
        return intervention;
    }

    /** The preset it was made from. */
    public Optional<Preset> preset() {
        return Optional.ofNullable(preset);
    }

    /** The preset's name, or else the intervention's. */
    public String name() {
        return preset == null ? intervention.name() : preset.name();
    }

    /** The preset's code, or else the intervention's. */
    public String code() {
        return preset == null ? intervention.code() : preset.code();
    }

    public SortedMap<String, Object> values() {
        return values;
    }

    /** The value of a parameter, or null. */
    public Object value(String parameter) {
        return values.get(parameter);
    }

    /** The number of the parameter with this role. */
    public Optional<BigDecimal> number(ParameterRole role) {
        return intervention
                .with(role)
                .map(p -> values.get(p.code()))
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast);
    }

    /** How it moves the body, as its preset, its chosen options and the load it adds tell. */
    public PresentMoves moves() {
        PresentMoves told = moves;
        if (told == null) moves = told = toldMoves();
        return told;
    }

    private PresentMoves toldMoves() {
        List<Moves> chosen = intervention.moves().stream()
                .filter(option -> option.chosen(values))
                .map(OptionMoves::moves)
                .toList();
        boolean known = preset == null ? !chosen.isEmpty() : preset.moves() != null;
        boolean harder = HARDER_VARIANT.equals(values.get(PROGRESSION));
        Stream<Moves> told = preset == null || preset.moves() == null
                ? chosen.stream()
                : Stream.concat(Stream.of(preset.moves()), chosen.stream());
        Set<MovementTag> tags =
                told.flatMap(moves -> moves.reckoned(harder).stream()).collect(Collectors.toSet());
        if (addsLoad()) {
            tags.addAll(tags.stream().flatMap(tag -> tag.loaded().stream()).toList());
            tags.add(MovementTag.LOAD_EXTERNAL);
        }
        return new PresentMoves(known, tags);
    }

    /** A weight or a band comes on top of the body's own weight. */
    private boolean addsLoad() {
        boolean weight = intervention.parameters().stream()
                .filter(parameter -> parameter.role() == ParameterRole.LOAD)
                .anyMatch(parameter -> values.get(parameter.code()) instanceof BigDecimal load && load.signum() > 0);
        return weight || values.get(BAND) instanceof String band && !NO_BAND.equals(band);
    }

    /** Where it acts when its plan item is at this region. */
    public BodyRegion region(BodyRegion item) {
        return intervention.region().of(this, item);
    }

    /** What is missing before a plan can be signed: required values, and boxes that must be ticked. */
    public List<Parameter> missing() {
        return new DoseRules(intervention).missing(values);
    }

    /** Itself, or a refusal that names everything missing. */
    public Dose complete() {
        List<DoseComplaint> complaints = missing().stream()
                .map(p -> DoseComplaint.of(p.code(), "dose.required", p.text().label()))
                .toList();
        if (!complaints.isEmpty()) throw new DoseRefused(complaints);
        return this;
    }

    /** What is allowed but deserves a second look: unusual numbers, checks that warn, boxes still to be ticked. */
    public List<DoseHint> hints() {
        return hints(null);
    }

    /** The same for a person: what is too much for their age or their joints, too. */
    public List<DoseHint> hints(TreatedPerson person) {
        return new DoseRules(intervention).hints(values, person);
    }

    /** One short line for lists. */
    public String summary() {
        return intervention.pattern().summary().say(this::words, this::idle);
    }

    /** All that is prescribed, as a colleague reads it. */
    public ClinicalSummary clinical() {
        ClinicalSummary summed = clinical;
        if (summed == null) clinical = summed = ClinicalSummary.of(this);
        return summed;
    }

    /** One plain sentence for the patient. */
    public String sentence() {
        return intervention.text().sentence().say(this::words, this::idle);
    }

    /** The value of a parameter in words, or null. */
    public String words(String parameter) {
        return intervention.parameter(parameter).words(values.get(parameter));
    }

    /** True for a value that changes nothing: a hold of no seconds, the rest after a single set, the gap after a single application. */
    boolean idle(String parameter) {
        ParameterRole role = intervention.parameter(parameter).role();
        if (role == ParameterRole.REST && single(ParameterRole.SETS)
                || role == ParameterRole.GAP && single(ParameterRole.TIMES_PER_DAY)) return true;
        boolean none = values.get(parameter) instanceof BigDecimal number && number.signum() == 0;
        return none && (role == ParameterRole.HOLD || role == ParameterRole.REST || role == ParameterRole.GAP);
    }

    /** What it began as, before anybody changed it. */
    Dose start() {
        return preset == null ? usual(intervention) : of(preset);
    }

    private boolean single(ParameterRole role) {
        return number(role).filter(BigDecimal.ONE::equals).isPresent();
    }

    /** Canonical JSON: code, version, preset and values. */
    public String json() {
        String written = json;
        if (written == null) json = written = DoseText.write(this);
        return written;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dose dose && json().equals(dose.json());
    }

    @Override
    public int hashCode() {
        return json().hashCode();
    }

    @Override
    public String toString() {
        return json();
    }
}
