package extensor.web.kit;

import extensor.shared.Refusal;
import extensor.web.gate.TypedForm;
import jakarta.el.ELException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.behavior.ClientBehaviorHolder;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.logging.Logger;
import org.primefaces.util.ComponentUtils;

/**
 * Puts what was typed into the fields of a page that is opened anew, as if it had been sent, but runs no act. A value may open further fields; so it goes over
 * the page again until nothing more finds a place.
 */
final class FormRestoration {
    private static final Logger LOG = Logger.getLogger("extensor");
    private static final int ROUNDS = 5;
    /** What the components of PrimeFaces add to the name of their input. */
    private static final List<String> ENDINGS = List.of("", "_input", "_hinput");

    private final FacesContext faces;
    private final SentParameters sent;
    private final TypedForm form;
    private final Set<String> done = new TreeSet<>();
    private final Set<String> changed = new TreeSet<>();
    private final Set<String> saving = new TreeSet<>();
    private final Set<String> elsewhere = new TreeSet<>();
    private final List<RestoredForm.LostText> lost = new ArrayList<>();

    FormRestoration(FacesContext faces, TypedForm form) {
        this.faces = faces;
        this.form = form;
        this.sent = new SentParameters(faces, form);
    }

    void run() {
        for (int round = 0, before = -1; round < ROUNDS && before < done.size(); round++) {
            before = done.size();
            boolean first = round == 0;
            // What is opened may show its fields as they are stored: all of it before anything is put into a field.
            visit(component -> {
                if (component instanceof FormState state) open(state);
            });
            BuiltWhen.follow(faces);
            visit(component -> {
                if (component instanceof UIInput input) restore(input, first);
            });
            visit(component -> {
                if (component instanceof FormState state && isSent(state)) follow(state);
            });
        }
        findLost();
    }

    private void visit(Consumer<UIComponent> each) {
        faces.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(sent, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
                        (context, component) -> {
                            each.accept(component);
                            return VisitResult.ACCEPT;
                        });
    }

    /** What cannot be read for a value that is wrong is said when somebody sends it. */
    private void follow(FormState state) {
        try {
            state.then(faces);
        } catch (Refusal no) {
            LOG.fine(() -> "nothing follows " + state.getClientId(faces) + ": " + no.key());
        }
    }

    private void compare(FormState state) {
        if (isSent(state) && !state.fits(faces, value(state.getClientId(faces)))) elsewhere.add(scope(state));
    }

    /** The beginning of the names of the fields beside it. */
    private String scope(FormState state) {
        String name = state.getClientId(faces);
        return name.substring(0, name.length() - state.getId().length());
    }

    private void restore(UIInput input, boolean first) {
        String name = input.getClientId(faces);
        boolean unticked = first && isTicks(input) && isSent(input);
        if (done.contains(name) || sentAs(name) == null && !unticked) return;
        if (elsewhere.stream().noneMatch(name::startsWith)) put(input, name);
        else if (done.add(name) && !shown(input).equals(typed(input, name))) lose(input, name);
    }

    private void open(FormState state) {
        if (state.isAbout()) compare(state);
        else if (elsewhere.stream().noneMatch(state.getClientId(faces)::startsWith))
            state.open(faces, value(state.getClientId(faces)));
    }

    private void put(UIInput input, String name) {
        String before = shown(input);
        input.decode(sent);
        input.validate(sent);
        boolean valid = input.isValid();
        if (valid) input.updateModel(sent);
        if (valid) done.add(name);
        if (input instanceof HtmlInputHidden || before.equals(typed(input, name))) return;
        changed.add(name);
        if (isStoredWhenLeft(input)) saving.add(name);
    }

    private String typed(UIInput input, String name) {
        return isTicks(input) ? shown(input) : plain(Objects.toString(sentAs(name), ""));
    }

    /** As the page would show it. */
    private String shown(UIInput input) {
        if (input instanceof UISelectMany many) return listed(many.getValue());
        return plain(Objects.toString(ComponentUtils.getValueToRender(sent, input), ""));
    }

    private static String listed(Object chosen) {
        return chosen instanceof Object[] values ? List.of(values).toString() : Objects.toString(chosen, "[]");
    }

    /** A browser sends two characters for the end of a line. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n");
    }

    private static boolean isTicks(UIInput input) {
        return input instanceof UISelectBoolean || input instanceof UISelectMany;
    }

    /** A field that is stored by a script as soon as it is left, without a button: the form says so, or the part around it, and some fields that they only read. */
    private static boolean isStoredWhenLeft(UIInput input) {
        UIForm form = formOf(input);
        if (form == null || input.getAttributes().containsKey("reads")) return false;
        for (UIComponent at = input.getParent(); at != form; at = at.getParent())
            if (at.getAttributes().containsKey("saves")) return true;
        return form.getAttributes().containsKey("saves")
                && input instanceof ClientBehaviorHolder holder
                && holder.getClientBehaviors().containsKey("change");
    }

    private static UIForm formOf(UIComponent component) {
        for (UIComponent at = component; at != null; at = at.getParent()) if (at instanceof UIForm form) return form;
        return null;
    }

    /** The form around it is the one that was sent. */
    private boolean isSent(UIComponent component) {
        UIForm around = formOf(component);
        return around != null && form.values(around.getClientId(faces)) != null;
    }

    private String value(String name) {
        List<String> values = form.values(name);
        return values == null ? null : values.get(0);
    }

    /** What was sent for the field; null for nothing. */
    private String sentAs(String name) {
        return ENDINGS.stream()
                .map(ending -> value(name + ending))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Texts for which the page has no field any more. */
    private void findLost() {
        for (Map.Entry<String, List<String>> field : form.fields().entrySet()) {
            String name = field.getKey();
            if (done.contains(name) || changed.contains(name)) continue;
            if (component(name) instanceof UIInput input) lose(input, name);
        }
    }

    /** The component of that name, in whatever row; null where the page has none. */
    private UIComponent component(String name) {
        try {
            return faces.getViewRoot().findComponent(name.replaceAll(":\\d+(?=:)", ""));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void lose(UIInput input, String name) {
        String text = plain(Objects.toString(sentAs(name), ""));
        boolean typed = !(input instanceof UISelectOne || input instanceof HtmlInputHidden || isTicks(input));
        if (!typed || text.isBlank()) return;
        lost.add(new RestoredForm.LostText(label(input), text));
    }

    private static String label(UIInput input) {
        try {
            return Objects.toString(input.getAttributes().get("label"), "");
        } catch (ELException e) {
            return "";
        }
    }

    List<String> changed() {
        return List.copyOf(changed);
    }

    List<String> saving() {
        return List.copyOf(saving);
    }

    List<RestoredForm.LostText> lost() {
        return lost;
    }
}
