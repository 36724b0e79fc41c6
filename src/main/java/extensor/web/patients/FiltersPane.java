package extensor.web.patients;

import extensor.care.today.CaseCriterion;
import extensor.care.today.FilterLine;
import extensor.care.today.KeepingFilters;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import extensor.web.kit.TypedValues;
import extensor.web.kit.Undo;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the list of one's own patients is filtered by, and the filters that are kept under a name. */
@Named
@ViewScoped
public class FiltersPane implements Serializable {
    private static final String FORM = "form";

    @Inject
    KeepingFilters keeping;

    @Inject
    PatientsPage page;

    private final TypedValues typed = new TypedValues();
    private final Undo undo = new Undo();
    private final EnumSet<CaseCriterion> chosen = EnumSet.noneOf(CaseCriterion.class);
    private List<FilterLine> kept = List.of();
    private FilterLine open;
    private boolean naming;
    private String named;

    void load() {
        kept = keeping.mine();
        open = kept.stream()
                .filter(one -> one.criteria().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    /** Adds a criterion, or takes it out. */
    public void toggle(CaseCriterion criterion) {
        if (!chosen.remove(criterion)) chosen.add(criterion);
        apply();
    }

    public void choose(FilterLine filter) {
        chosen.clear();
        if (!filter.equals(open)) chosen.addAll(filter.criteria());
        apply();
    }

    /** All patients again. */
    public void clear() {
        chosen.clear();
        apply();
    }

    private void apply() {
        naming = false;
        page.setText(null);
        page.find();
    }

    /** Opens the field for a name: of the kept filter that is chosen, else of a new one. */
    public void name() {
        naming = true;
        named = String.join(" ", chosen.stream().map(Enum::name).toList());
        typed.put("name", open == null ? null : open.name());
    }

    public void leave() {
        naming = false;
    }

    public void save() {
        try {
            String name = typed.text("name");
            if (open == null) keeping.keep(name, Set.copyOf(chosen));
            else keeping.rename(open.id(), open.revision(), name);
            undo.say(Messages.text(open == null ? "filter.kept" : "filter.renamed", name));
            naming = false;
            load();
        } catch (Refusal no) {
            Messages.no(no, FORM);
        }
    }

    /** The patients stay as they are shown; only the name goes, and comes back when it is undone. */
    public void remove() {
        FilterLine gone = open;
        try {
            keeping.remove(gone.id());
            undo.offer(Messages.text("filter.removed", gone.name()), () -> {
                keeping.keep(gone.name(), gone.criteria());
                load();
            });
        } catch (Refusal no) {
            undo.say(Messages.of(no));
        }
        load();
    }

    public boolean on(CaseCriterion criterion) {
        return chosen.contains(criterion);
    }

    /** The criteria that are chosen while a name is given to them, as a text; null while none is. */
    public String getOpened() {
        return naming ? named : null;
    }

    public void setOpened(String criteria) {
        chosen.clear();
        for (String one : criteria.split(" ")) chosen.add(CaseCriterion.valueOf(one));
        apply();
        name();
    }

    public Set<CaseCriterion> getChosen() {
        return chosen;
    }

    public List<CaseCriterion> getCriteria() {
        return List.of(CaseCriterion.values());
    }

    public List<FilterLine> getKept() {
        return kept;
    }

    /** The kept filter that is chosen; null for none. */
    public FilterLine getOpen() {
        return open;
    }

    public boolean isNaming() {
        return naming;
    }

    public Map<String, Object> getForm() {
        return typed.getValues();
    }

    public Undo getUndo() {
        return undo;
    }
}
