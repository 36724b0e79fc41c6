package extensor.web.plans;

import extensor.care.plans.FindingGroup;
import extensor.care.plans.LibraryMark;
import extensor.care.plans.SafeguardOffer;
import extensor.care.plans.SaferDose;
import extensor.care.safety.SafeguardInPlace;
import extensor.care.safety.Signal;
import extensor.shared.Formats;
import extensor.web.kit.Messages;
import extensor.web.kit.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a page says what would lift a precaution, and what the rules would say to a treatment. */
@Named
@ApplicationScoped
public class SafetyWords {
    private static final int NAMED = 2;

    @Inject
    Words words;

    /** "grade II (now III)": each value as it would be, and as it is. */
    public String safer(SaferDose safer) {
        return safer.values().stream().map(SafetyWords::value).collect(Collectors.joining(", "));
    }

    /** "Stopped: pacemaker": what the rules would say to a treatment of the library. */
    public String mark(LibraryMark mark) {
        if (mark.signal() == null) return Messages.text(mark.unasked() ? "compose.mark.unasked" : "compose.mark.free");
        List<String> because = new ArrayList<>(mark.conditions());
        mark.asks().forEach(ask -> because.add(Messages.text("compose.mark.ask." + ask)));
        String said = mark.signal() == Signal.KEPT || because.isEmpty() ? mark.reason() : few(because);
        return mark.freeFrom() == null
                ? Messages.text("compose.mark." + mark.signal(), said)
                : Messages.text("compose.mark.until", words.date(mark.freeFrom()), said);
    }

    /** "A cool room or a fan (Thea, 30 Nov 2026)": a safeguard that is in place. */
    public String inPlace(SafeguardOffer.Box box) {
        SafeguardInPlace written = box.inPlace();
        String day = Formats.date(written.on());
        return written.note() == null
                ? Messages.text("safeguard.in-place", box.name(), written.by(), day)
                : Messages.text("safeguard.in-place-note", box.name(), written.note(), written.by(), day);
    }

    /** "A and B": all that a release of what is forbidden would need. */
    public String needed(FindingGroup.FoundRule found) {
        return Stream.concat(found.safeguards().stream().map(SafeguardOffer.Box::name), found.also().stream())
                .collect(Collectors.joining("; "));
    }

    /** How grave it looks. */
    public String look(LibraryMark mark) {
        if (mark.unasked()) return "unasked";
        return mark.signal() == null || mark.signal() == Signal.KEPT
                ? "fine"
                : mark.signal().name().toLowerCase(Locale.ROOT);
    }

    /** The icon that goes with it. */
    public String sign(LibraryMark mark) {
        if (mark.signal() == null) return mark.unasked() ? "info" : "check";
        return switch (mark.signal()) {
            case STOP -> "octagon-x";
            case ASK -> "help-circle";
            case CAUTION -> "alert-triangle";
            case KEPT -> "check-circle";
        };
    }

    /** The first two, and how many more. */
    private static String few(List<String> names) {
        if (names.size() <= NAMED) return String.join(", ", names);
        return Messages.text("compose.mark.more", String.join(", ", names.subList(0, NAMED)), names.size() - NAMED);
    }

    private static String value(SaferDose.SaferValue value) {
        String label = brief(value.label());
        String name = label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
        return value.now() == null
                ? Messages.text("safety.value-new", name, brief(value.then()))
                : Messages.text("safety.value", name, brief(value.then()), brief(value.now()));
    }

    /** Without what explains it: "II" of "II: large, within the range", "Grade" of "Grade (Maitland)". */
    private static String brief(String words) {
        return words.replaceFirst("(?s)(: | \\().*", "");
    }
}
