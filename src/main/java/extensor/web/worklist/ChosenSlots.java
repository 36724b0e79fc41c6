package extensor.web.worklist;

import extensor.care.booking.ChosenSlot;
import extensor.care.booking.Offer;
import extensor.care.booking.OfferLine;
import extensor.care.visits.Slot;
import extensor.shared.Id;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The time chosen for each visit of an offer: the proposed one, one chosen by hand, or none. */
final class ChosenSlots implements Serializable {
    private final Map<String, String> slots = new LinkedHashMap<>();
    private final LinkedList<String> byHand = new LinkedList<>();

    /** The time of this visit was chosen by hand. The last choice goes first. */
    void byHand(String visit) {
        byHand.remove(visit);
        byHand.addFirst(visit);
    }

    /** Chosen by hand, which new wishes leave alone. */
    List<ChosenSlot> chosenByHand() {
        return chosen(byHand.stream());
    }

    /** All that would be booked, those chosen by hand first. */
    List<ChosenSlot> chosen() {
        return chosen(Stream.concat(byHand.stream(), slots.keySet().stream()).distinct());
    }

    private List<ChosenSlot> chosen(Stream<String> visits) {
        return visits.filter(this::isTaken)
                .map(visit -> new ChosenSlot(Id.of(visit), Slot.of(slots.get(visit))))
                .toList();
    }

    /** Null or empty means: not now. */
    private boolean isTaken(String visit) {
        String slot = slots.get(visit);
        return slot != null && !slot.isEmpty();
    }

    /** Takes what is proposed, unless the visit is not to be booked now. */
    void follow(Offer offer) {
        slots.keySet().retainAll(offer.lines().stream().map(OfferLine::key).collect(Collectors.toSet()));
        byHand.retainAll(slots.keySet());
        for (OfferLine line : offer.lines()) {
            if (line.lost()) byHand.remove(line.key());
            if (byHand.contains(line.key()) && !isTaken(line.key())) continue;
            slots.put(line.key(), line.proposed() == null ? "" : line.proposed().key());
        }
    }

    Map<String, String> slots() {
        return slots;
    }
}
