package extensor.web.worklist;

import extensor.care.booking.BookingResult;
import extensor.care.booking.BookingVisits;
import extensor.care.booking.ChosenSlot;
import extensor.care.booking.DecidingMissedVisits;
import extensor.care.booking.Offer;
import extensor.care.booking.OfferLine;
import extensor.care.booking.SlotLine;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import extensor.web.gate.Redirect;
import extensor.web.kit.HandOver;
import extensor.web.kit.Messages;
import extensor.web.kit.SlotWishes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Booking the waiting visits of a plan together, each at the proposed time or another. A choice stays while its time is free. */
@Named
@ViewScoped
public class BookPage implements Serializable {
    /** What was booked, for the notice of the next page. */
    public record Result(String plan, String request, String patient, int visits) implements Serializable {}

    @Inject
    BookingVisits bookingVisits;

    @Inject
    DecidingMissedVisits decidingMissedVisits;

    private final ChosenSlots choices = new ChosenSlots();
    private final String request = RequestKey.key();
    private String id;
    private Offer offer;
    private final SlotWishes wishes = new SlotWishes();

    public void load() {
        read(choices.chosenByHand());
    }

    /** Offers anew for the wishes and times that came back: what differs from the proposal was chosen by hand. */
    public void follow() {
        for (OfferLine line : offer.lines())
            if (!Objects.equals(
                    Objects.toString(getChosen().get(line.key()), ""),
                    line.proposed() == null ? "" : line.proposed().key())) choices.byHand(line.key());
        load();
    }

    private void read(List<ChosenSlot> kept) {
        offer = bookingVisits.offerAround(Id.of(id), wishes.wish(), kept);
        choices.follow(offer);
    }

    /** A time was chosen for this visit. Another visit that had it gets another time. */
    public void choose(OfferLine line) {
        choices.byHand(line.key());
        read(choices.chosen());
    }

    public void book() {
        try {
            BookingResult booked = bookingVisits.book(offer.plan(), choices.chosen(), request);
            HandOver.give(new Result(
                    id, request, offer.patient().name(), booked.visits().size()));
            Redirect.to("/worklist");
        } catch (Refusal no) {
            Messages.no(no, "form");
            read(choices.chosen());
        }
    }

    /** Asks the therapist about visits that were missed. */
    public void ask() {
        try {
            decidingMissedVisits.ask(offer.plan());
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
        read(choices.chosen());
    }

    /** The slot proposed and the others. */
    public List<SlotLine> slots(OfferLine line) {
        return Stream.concat(Stream.ofNullable(line.proposed()), line.alternatives().stream())
                .toList();
    }

    /** How many visits would be booked now. */
    public int getCount() {
        return choices.chosen().size();
    }

    public Offer getOffer() {
        return offer;
    }

    public Map<String, String> getChosen() {
        return choices.slots();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public SlotWishes getWishes() {
        return wishes;
    }
}
