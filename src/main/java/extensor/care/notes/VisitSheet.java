package extensor.care.notes;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Dose;
import extensor.care.catalogue.Family;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.PatientBanner;
import extensor.care.visits.VisitState;
import extensor.shared.BodyRegion;
import extensor.shared.Id;
import extensor.shared.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** A visit as a page shows it: while it is written with what today's facts stop, once signed exactly as it was signed. The plan is null where none was signed, the slot where somebody just came. */
public record VisitSheet(
        long id,
        PatientBanner patient,
        EpisodeSheet episode,
        VisitSheet.GivenPlan plan,
        VisitSheet.VisitTime slot,
        LocalDate on,
        LocalDate today,
        List<VisitSheet.VisitItemLine> items,
        VisitSheet.WrittenNote note) {

    /** Which version of which plan the visit is given by. */
    public record GivenPlan(long id, String title, int version) {}

    /** When and where it was booked. */
    public record VisitTime(LocalTime from, int minutes, String room, String therapist, VisitState state) {}

    /** What is written, by whom, and what was added. While nothing is written its revision is 0 and the change null; the signature is null until it is signed. */
    public record WrittenNote(
            int revision, NoteDraft writing, Change change, Signature signature, List<AddendumLine> addenda) {}

    /** Who wrote last, and when; which account's note it is. */
    public record Change(String by, Instant at, long of) {}

    /** Who signed, when, and the hash of what was signed. */
    public record Signature(String signer, Instant at, String hash) {}

    /** Where on the body an item is given. */
    public record ItemSite(BodyRegion region, Side side) {}

    /** An item: what was planned, what was given, why otherwise; what stops it that day, what asks for care, and how it keeps to what would. */
    public record VisitItemLine(
            int item,
            Dose planned,
            Dose given,
            CarePlace setting,
            ItemSite site,
            OmissionReason reason,
            String words,
            List<String> stops,
            List<String> cautions,
            List<String> kept) {

        static VisitSheet.VisitItemLine of(GivenItem d, List<String> stops) {
            return new VisitSheet.VisitItemLine(
                    d.item(),
                    d.planned(),
                    d.given(),
                    d.setting(),
                    new ItemSite(d.region(), d.side()),
                    d.reason(),
                    d.words(),
                    stops,
                    d.cautions(),
                    d.kept());
        }

        public ItemOutcome outcome() {
            return ItemOutcome.of(planned, given);
        }

        public String name() {
            return planned.name();
        }

        public Family family() {
            return planned.intervention().family();
        }

        public String sign() {
            return planned.intervention().sign();
        }

        /** It belongs to the programme at home and was practised at the visit. */
        public boolean practised() {
            return setting == CarePlace.HOME && outcome() == ItemOutcome.AS_PLANNED;
        }

        /** What is known today stops it. */
        public boolean stopped() {
            return !stops.isEmpty();
        }
    }

    /** How the id looks in an address. */
    public String key() {
        return Id.text(id);
    }

    public boolean signed() {
        return note.signature() != null;
    }

    /** It lies ahead: it can be looked at, not written. */
    public boolean ahead() {
        return on.isAfter(today);
    }

    public boolean called() {
        return slot == null || slot.state() != VisitState.CANCELLED && slot.state() != VisitState.NO_SHOW;
    }

    /** It can be written: it has come, was neither cancelled nor missed, and is not signed. */
    public boolean open() {
        return !signed() && !ahead() && called();
    }

    /** It is a note that this account began, and not signed. */
    public boolean draftOf(Long account) {
        return !signed()
                && note.change() != null
                && account != null
                && account == note.change().of();
    }

    /** What was planned. */
    public List<Dose> doses() {
        return items.stream().map(VisitSheet.VisitItemLine::planned).toList();
    }

    public long exceptions() {
        return items.stream()
                .filter(line -> line.outcome() != ItemOutcome.AS_PLANNED)
                .count();
    }

    public ZoneId zone() {
        return episode.siteZone();
    }
}
