package extensor.care.catalogue;

import extensor.shared.BodyRegion;
import extensor.shared.json.CanonicalJson;
import extensor.shared.json.InvalidFile;
import extensor.shared.json.StrictJson;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Everything that can be prescribed, and all reference lists, by code. It is loaded from the files and never changes. It may also hold
 * older versions of interventions and presets, so that signed content reads as it did. An unknown code is a refusal.
 */
public final class Catalogue {
    private final Versioned<Intervention> interventions;
    private final Versioned<Preset> presets;
    private final Versioned<Template> templates;
    private final ReferenceLists lists;
    private final Fits fits;
    private final Purposes purposes;
    private final List<Definition> definitions;

    Catalogue(
            Versioned<Intervention> interventions,
            Versioned<Preset> presets,
            Versioned<Template> templates,
            ReferenceLists lists,
            Fits fits,
            Purposes purposes,
            List<Definition> definitions) {
        this.interventions = interventions;
        this.presets = presets;
        this.templates = templates;
        this.lists = lists;
        this.fits = fits;
        this.purposes = purposes;
        this.definitions = definitions;
    }

    /** From relative path ("heat/hot-pack.json") to text; whatever is not exactly right is {@link InvalidFile}, naming file and place. */
    public static Catalogue load(SortedMap<String, String> files) {
        return new CatalogueReader(new CatalogueFiles(files)).read();
    }

    /** SHA-256 (hex) of the canonical form of a file's text. */
    public static String hashOf(String text) {
        return CanonicalJson.hash(CanonicalJson.text("text", text));
    }

    /** The same with older versions that were kept; a kept version with other content than the loaded one is {@link InvalidFile}. */
    public Catalogue with(Collection<Definition> kept) {
        Catalogue more =
                new Catalogue(interventions.copy(), presets.copy(), templates, lists, fits, purposes, definitions);
        kept.forEach(this::refuseDifference);
        kept.stream()
                .filter(d -> d.kind() == Definition.DefinitionKind.INTERVENTION)
                .forEach(more::keepIntervention);
        kept.stream().filter(d -> d.kind() == Definition.DefinitionKind.PRESET).forEach(more::keepPreset);
        return more;
    }

    private void refuseDifference(Definition kept) {
        String file = "kept " + kept.kind() + " " + kept.code() + " " + kept.version();
        if (!hashOf(kept.text()).equals(kept.hash())) throw new InvalidFile(file, "", "does not match its hash");
        if (definitions.stream()
                .anyMatch(loaded -> loaded.sameVersionAs(kept) && !loaded.hash().equals(kept.hash()))) {
            throw new InvalidFile(file, "", "has other content than the file of the same version");
        }
    }

    private void keepIntervention(Definition kept) {
        if (interventions.holds(kept.code(), kept.version())) return;
        Intervention old = StrictJson.file("kept " + kept.code(), kept.text(), Intervention::read);
        interventions.keep(kept.code(), kept.version(), old);
    }

    private void keepPreset(Definition kept) {
        if (presets.holds(kept.code(), kept.version())) return;
        Preset old = StrictJson.file("kept " + kept.code(), kept.text(), at -> Preset.read(at, interventions::newest));
        presets.keep(kept.code(), kept.version(), old);
    }

    /** By family, then by name. */
    public List<Intervention> interventions() {
        Comparator<Intervention> family = Comparator.comparing(Intervention::family);
        return interventions.all(family.thenComparing(Intervention::name).thenComparing(Intervention::code));
    }

    public Intervention intervention(String code) {
        return interventions.get(code);
    }

    public Intervention intervention(String code, int version) {
        return interventions.get(code, version);
    }

    /** Whether it can be prescribed now: the version in use may have switched off what an older one still offers. */
    public boolean offers(Intervention prescribed) {
        String code = prescribed.code();
        return prescribed.offered()
                && (!interventions.holds(code) || interventions.get(code).offered());
    }

    /** By name. */
    public List<Preset> presets() {
        return presets.all(Comparator.comparing(Preset::name).thenComparing(Preset::code));
    }

    public Preset preset(String code) {
        return presets.get(code);
    }

    public Preset preset(String code, int version) {
        return presets.get(code, version);
    }

    /** By code. */
    public List<Template> templates() {
        return templates.all(Comparator.comparing(Template::code));
    }

    public Template template(String code) {
        return templates.get(code);
    }

    public List<ConditionGroup> conditionGroups() {
        return lists.groups().all();
    }

    public List<Condition> conditions() {
        return lists.conditions().all();
    }

    public Condition condition(String code) {
        return lists.conditions().get(code);
    }

    public List<Measure> measures() {
        return lists.measures().all();
    }

    public Measure measure(String code) {
        return lists.measures().get(code);
    }

    /** The one measure that has this role. */
    public Measure measure(MeasureRole role) {
        return measures().stream()
                .filter(measure -> measure.is(role))
                .findFirst()
                .orElseThrow();
    }

    public List<Norm> norms() {
        return lists.norms();
    }

    /** Zero references and signs of the norms. */
    public String normsNote() {
        return lists.normsNote();
    }

    /** The muscles and landmarks at which measures are taken. */
    public BodySites bodySites() {
        return lists.bodySites();
    }

    public List<RedFlag> redFlags() {
        return lists.redFlags().all();
    }

    /** The conditions that cannot wait while they are present, each with what is to be done at once. */
    public List<RedFlag> emergencies() {
        return lists.emergencies();
    }

    /** The conditions that are themselves warning signs, each with its urgency and what is to be done. */
    public List<RedFlag> warningSigns() {
        return lists.warningSigns();
    }

    /** The findings with which other conditions do not wait. */
    public List<RedFlag> watchedFindings() {
        return lists.watchedFindings();
    }

    public List<IcdCode> problems() {
        return lists.problems().all();
    }

    public IcdCode problem(String code) {
        return lists.problems().get(code);
    }

    public List<Safeguard> safeguards() {
        return lists.safeguards().all();
    }

    public Safeguard safeguard(String code) {
        return lists.safeguards().get(code);
    }

    public RegionText region(BodyRegion region) {
        return lists.regions().get(region);
    }

    /** What a treatment is mainly for, where anybody has said so. */
    public Optional<Purpose> purpose(Dose dose) {
        return purposes.of(dose);
    }

    Fits fits() {
        return fits;
    }

    /** Every loaded file as it is to be kept. */
    public List<Definition> definitions() {
        return definitions;
    }
}
