package extensor.web.patients;

import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.PatientLine;
import extensor.care.plans.PlanLine;
import extensor.care.plans.Signing;
import extensor.care.today.AtHand;
import extensor.care.today.OfferingShortcuts;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.kit.BookingWords;
import extensor.web.kit.Messages;
import extensor.web.kit.PlanWords;
import extensor.web.kit.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the command palette offers before anything is typed. */
@ApplicationScoped
class PaletteOffers {
    private static final int MOST_PLANS = 3;

    @Inject
    OfferingShortcuts offering;

    @Inject
    Signing signing;

    @Inject
    NextVisits nextVisits;

    @Inject
    BookingWords bookingWords;

    @Inject
    PlanWords planWords;

    @Inject
    Words words;

    @Inject
    Caller caller;

    /** On the page with this address. */
    List<PaletteSection> at(String address) {
        Optional<AtHand> hand = ShownAddress.of(address).flatMap(this::hand);
        List<PaletteSection> all = new ArrayList<>();
        hand.ifPresent(one -> all.add(new PaletteSection(
                PaletteSection.SectionKind.AT_HAND, one.name(), one.treated() ? forTherapist(one) : forDesk(one))));
        List<PaletteSection.PaletteLine> recent = offering.recent().stream()
                .filter(line -> hand.isEmpty() || line.id() != hand.get().patient())
                .map(this::person)
                .toList();
        all.add(PaletteSection.of(PaletteSection.SectionKind.RECENT, recent));
        return all;
    }

    /** Nothing where the page is about somebody whose record is not open to the caller. */
    private Optional<AtHand> hand(ShownAddress page) {
        try {
            return Optional.of(offering.atHand(page.id(), page.shown()));
        } catch (Refusal no) {
            return Optional.empty();
        }
    }

    private List<PaletteSection.PaletteLine> forTherapist(AtHand hand) {
        List<PaletteSection.PaletteLine> all = new ArrayList<>();
        String visit = hand.visit() == null
                ? RecordLinks.of("patient", hand.patient()) + "#visits-title"
                : "/visits/visit?id=" + Id.text(hand.visit());
        all.add(verb("write", "note", visit, ""));
        all.add(verb("measure", "activity", RecordLinks.of("measure", hand.patient()), ""));
        for (PlanLine plan : plans(hand)) {
            String what = plan.signedNumber() > 0 ? "plan" : "draft";
            String page = plan.signedNumber() > 0 ? "/plans/plan?id=" : "/plans/compose?id=";
            all.add(verb(what, "clipboard-list", page + plan.key(), planWords.title(plan.title())));
        }
        for (EpisodeSheet episode : hand.episodes())
            all.add(verb("new-plan", "plus", "/plans/start?id=" + Id.text(episode.id()), words.problem(episode)));
        all.add(verb("facts", "alert-triangle", RecordLinks.of("facts", hand.patient()), ""));
        all.add(verb("progress", "progress", RecordLinks.of("progress", hand.patient()), ""));
        all.add(record(hand));
        return all;
    }

    private List<PlanLine> plans(AtHand hand) {
        return signing.readPlans(hand.patient()).stream()
                .filter(plan -> !plan.ended())
                .limit(MOST_PLANS)
                .toList();
    }

    private List<PaletteSection.PaletteLine> forDesk(AtHand hand) {
        List<PaletteSection.PaletteLine> all = new ArrayList<>(List.of(record(hand)));
        if (caller.has(Role.DESK))
            nextVisits.of(Id.text(hand.patient())).stream()
                    .limit(1)
                    .forEach(next -> all.add(
                            verb("next", "calendar", "/calendar/visit?id=" + next.key(), bookingWords.when(next))));
        return all;
    }

    private static PaletteSection.PaletteLine record(AtHand hand) {
        return verb("record", "user", RecordLinks.of("patient", hand.patient()), "");
    }

    private static PaletteSection.PaletteLine verb(String key, String icon, String page, String facts) {
        return new PaletteSection.PaletteLine(
                Messages.text("palette.verb." + key), facts, icon, Messages.text("palette.words." + key), page);
    }

    /** Whom a list of people names. */
    PaletteSection.PaletteLine person(PatientLine line) {
        String facts = Messages.text(
                "palette.facts", words.fullDate(line.birthDate()), words.ageOf(line.age()), line.recordNumber());
        return new PaletteSection.PaletteLine(line.name(), facts, "user", "", RecordLinks.of(line, caller.roles()));
    }
}
