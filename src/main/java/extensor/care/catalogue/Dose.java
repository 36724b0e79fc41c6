package extensor.care.catalogue;

import extensor.shared.BodyRegion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much of an intervention, how often, how: a value that exists only as its definition allows, planned and delivered alike. Numbers are in the
 * units of the definition. All that is wrong is refused at once ({@link DoseRefused}).
 */
public final class Dose {
    private final Intervention intervention;
    private final Preset preset;
    private final SortedMap<String, Object> values;

    private Dose(Intervention intervention, Preset preset, Map<String, ?> entered) {
        this.intervention = intervention;
        this.preset = preset;
        this.values = Collections.unmodifiableSortedMap(allowed(intervention, entered));
    }

    /** From what was typed or read: texts, numbers, flags, lists; nothing is added to it. */
    public static Dose of(Intervention intervention, Map<String, ?> entered) {
        return new Dose(intervention, null, entered);
    }

    /** The named dose, filled up with what is usual. */
    public static Dose of(Preset preset) {
        Map<String, Object> values = standard(preset.intervention());
        values.putAll(preset.values());
        return new Dose(preset.intervention(), preset, values);
    }

    /** The dose one starts with. */
    public static Dose usual(Intervention intervention) {
        return of(intervention, standard(intervention));
    }

    /** What {@link #json()} wrote, with the definition (and preset) of that time. */
    public static Dose read(String json, Catalogue catalogue) {
        return DoseText.read(json, catalogue);
    }

    static Dose of(Intervention intervention, Preset preset, Map<String, ?> entered) {
        return new Dose(intervention, preset, entered);
    }

    /** The same with one value changed; blank or null takes it away. */
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

    public SortedMap<String, Object> values() {
        return values;
    }

    /** The value of a parameter, or null. */
    public Object value(String parameter) {
        return values.get(parameter);
    }

    /** The number of the parameter with this role. */
    public Optional<BigDecimal> number(Role role) {
        return intervention.with(role).map(p -> values.get(p.code())).filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast);
    }

    /** Where it acts when its plan item is at this region. */
    public BodyRegion region(BodyRegion item) {
        return intervention.region().of(this, item);
    }

    /** What must have a value before a plan can be signed and has none. */
    public List<Parameter> missing() {
        return intervention.parameters().stream()
                .filter(p -> p.required() && p.moment().planned() && !values.containsKey(p.code()))
                .toList();
    }

    /** Itself, or a refusal that names each parameter without a value. */
    public Dose complete() {
        List<DoseComplaint> complaints = missing().stream().map(p -> DoseComplaint.of(p.code(), "dose.required", p.label())).toList();
        if (!complaints.isEmpty()) throw new DoseRefused(complaints);
        return this;
    }

    /** What is allowed but not usual. */
    public List<DoseHint> hints() {
        List<DoseHint> hints = new ArrayList<>();
        for (Parameter p : intervention.parameters()) {
            if (p.unusual(values.get(p.code()))) hints.add(unusual(p, (BigDecimal) values.get(p.code())));
        }
        failed(intervention, values, Check.Severity.WARN)
                .forEach(check -> hints.add(DoseHint.of(check.parameters().get(0), "dose.check", check.says().message())));
        return hints;
    }

    /** One short line for lists. */
    public String summary() {
        return intervention.summary().say(this::words);
    }

    /** One plain sentence for the patient. */
    public String sentence() {
        return intervention.text().sentence().say(this::words);
    }

    /** The value of a parameter in words, or null. */
    public String words(String parameter) {
        return intervention.parameter(parameter).words(values.get(parameter));
    }

    /** Canonical JSON: code, version, preset and values. */
    public String json() {
        return DoseText.write(this);
    }

    private static Map<String, Object> standard(Intervention intervention) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter p : intervention.parameters()) if (p.moment().planned() && p.standard() != null) values.put(p.code(), p.standard());
        return values;
    }

    private static SortedMap<String, Object> allowed(Intervention intervention, Map<String, ?> entered) {
        SortedMap<String, Object> values = new TreeMap<>();
        List<DoseComplaint> complaints = new ArrayList<>();
        for (Parameter p : intervention.parameters()) {
            try {
                Object value = Typing.value(p, entered.get(p.code()));
                if (value != null) values.put(p.code(), value);
            } catch (DoseRefused no) {
                complaints.addAll(no.complaints());
            }
        }
        for (String code : entered.keySet()) {
            if (!intervention.byCode().containsKey(code)) complaints.add(DoseComplaint.of(code, "dose.unknown-parameter"));
        }
        failed(intervention, values, Check.Severity.REFUSE)
                .forEach(check -> complaints.add(DoseComplaint.of(check.parameters().get(0), "dose.check", check.says().message())));
        if (!complaints.isEmpty()) throw new DoseRefused(complaints);
        return values;
    }

    private static List<Check> failed(Intervention intervention, Map<String, Object> values, Check.Severity severity) {
        return intervention.checks().stream().filter(check -> check.says().severity() == severity && check.fails(values)).toList();
    }

    private static DoseHint unusual(Parameter p, BigDecimal number) {
        boolean below = p.usual().below(number);
        BigDecimal end = below ? p.usual().min() : p.usual().max();
        return DoseHint.of(p.code(), below ? "dose.below-usual" : "dose.above-usual", Wording.plain(end), p.unitWords());
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
