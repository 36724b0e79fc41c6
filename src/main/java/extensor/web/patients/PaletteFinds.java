package extensor.web.patients;

import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.patients.FindingPatients;
import extensor.care.patients.PatientLine;
import extensor.care.plans.CaseLine;
import extensor.care.today.OfferingShortcuts;
import extensor.shared.Id;
import extensor.shared.TypedText;
import extensor.web.kit.BookingWords;
import extensor.web.kit.PlanWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the command palette finds by what was typed: patients; for a therapist their plans too; and the next visits of somebody who is the only one found. */
@ApplicationScoped
class PaletteFinds {
    private static final int MOST_PEOPLE = 8;
    private static final int MOST_PLANS = 5;
    private static final int MOST_VISITS = 3;
    private static final int SHORTEST = 2;

    @Inject
    FindingPatients finding;

    @Inject
    OfferingShortcuts offering;

    @Inject
    PaletteOffers offers;

    @Inject
    NextVisits nextVisits;

    @Inject
    BookingWords bookingWords;

    @Inject
    PlanWords planWords;

    @Inject
    Caller caller;

    List<PaletteSection> of(String typed) {
        List<PatientLine> people =
                finding.find(typed, 0).lines().stream().limit(MOST_PEOPLE).toList();
        return List.of(
                PaletteSection.of(
                        PaletteSection.SectionKind.PEOPLE,
                        people.stream().map(offers::person).toList()),
                PaletteSection.of(PaletteSection.SectionKind.PLANS, plans(typed)),
                PaletteSection.of(
                        PaletteSection.SectionKind.VISITS, people.size() == 1 ? visits(people.get(0)) : List.of()));
    }

    private List<PaletteSection.PaletteLine> plans(String typed) {
        String[] wanted = plain(typed).split(" ");
        if (!caller.has(Role.THERAPIST) || plain(typed).length() < SHORTEST) return List.of();
        return offering.plans().stream()
                .filter(line -> line.plan() != null)
                .filter(line -> Stream.of(wanted)
                        .allMatch(plain(
                                line.name() + " " + planWords.title(line.plan().title()))::contains))
                .limit(MOST_PLANS)
                .map(this::plan)
                .toList();
    }

    private static String plain(String text) {
        return TypedText.line(text).toLowerCase(Locale.ROOT);
    }

    private PaletteSection.PaletteLine plan(CaseLine line) {
        String page = line.plan().signedNumber() > 0 ? "/plans/plan?id=" : "/plans/compose?id=";
        return new PaletteSection.PaletteLine(
                planWords.title(line.plan().title()),
                line.name(),
                "clipboard-list",
                "",
                page + line.plan().key());
    }

    private List<PaletteSection.PaletteLine> visits(PatientLine only) {
        boolean writes = only.mine();
        if (!writes && !caller.has(Role.DESK)) return List.of();
        return nextVisits.of(Id.text(only.id())).stream()
                .limit(MOST_VISITS)
                .map(next -> new PaletteSection.PaletteLine(
                        bookingWords.when(next),
                        bookingWords.where(next),
                        "calendar",
                        "",
                        (writes ? "/visits/visit?id=" : "/calendar/visit?id=") + next.key()))
                .toList();
    }
}
