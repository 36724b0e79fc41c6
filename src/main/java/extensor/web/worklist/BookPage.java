package extensor.web.worklist;

import extensor.care.booking.BookingResult;
import extensor.care.booking.BookingVisits;
import extensor.care.booking.ChosenSlot;
import extensor.care.booking.Offer;
import extensor.care.booking.OfferLine;
import extensor.care.booking.SlotLine;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import extensor.web.kit.SlotWishes;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All visits of a plan that wait, each with a time proposed and others to choose from, booked together; and those that are booked. What was chosen stays while it can be had. */
@Named
@ViewScoped
public class BookPage implements Serializable {
    private static final String FLASH = "booked";

    /** What was booked, for the notice of the next page. */
    public record Result(String plan, String request, String patient, int visits) implements Serializable {
        static Result left(FacesContext faces) {
            return (Result) faces.getExternalContext().getFlash().get(FLASH);
        }
    }

    @Inject
    BookingVisits bookingVisits;

    private final ChosenSlots choices = new ChosenSlots();
    private final String request = RequestKey.key();
    private String id;
    private Offer offer;
    private final SlotWishes wishes = new SlotWishes();

    public void load() {
        read(choices.chosenByHand());
    }

    private void read(List<ChosenSlot> kept) {
        offer = bookingVisits.offerAround(Id.of(id), wishes.wish(), kept);
        choices.follow(offer);
    }

    /** A time was chosen for this visit: another one that had it before gets another. */
    public void choose(OfferLine line) {
        choices.byHand(line.key());
        read(choices.chosen());
    }

    public void book() {
        try {
            BookingResult booked = bookingVisits.book(offer.plan(), choices.chosen(), request);
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getFlash()
                    .put(
                            FLASH,
                            new Result(
                                    id,
                                    request,
                                    offer.patient().name(),
                                    booked.visits().size()));
            Redirect.to("/worklist");
        } catch (Refusal no) {
            Messages.no(no, "form");
            read(choices.chosen());
        }
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
