package extensor.web.clinic;

import extensor.care.clinic.KeepingRooms;
import extensor.care.clinic.PlaceSheet;
import extensor.care.visits.PreviewingVisits;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import extensor.web.kit.TypedValues;
import extensor.web.kit.Undo;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rooms or the devices of a site, with a form to add or rename one. */
public class PlacesPane implements Serializable {
    /** What the page behind the pane does. */
    interface PlaceSource extends Serializable {
        KeepingRooms verbs();

        PreviewingVisits visits();

        /** The site that is shown. */
        long site();

        String siteName(long site);

        /** Adds what was typed. */
        void add(String name, String kind);

        /** Reads everything again. */
        void load();

        Undo undo();
    }

    private final String form;
    private final List<String> kinds;
    private final PlacesPane.PlaceSource page;
    private List<PlaceSheet> places = List.of();
    private PlaceSheet renaming;
    private final VisitQuestion question = new VisitQuestion();
    private final TypedValues typed = new TypedValues();

    <K extends Enum<K>> PlacesPane(String form, K[] kinds, PlacesPane.PlaceSource page) {
        this.form = form;
        this.kinds = Stream.of(kinds).map(Enum::name).toList();
        this.page = page;
    }

    void show(List<PlaceSheet> all) {
        places = all;
    }

    /** Adds one, or changes the chosen one. Where it leaves a site at which visits are booked with it, that is asked first. */
    public void save() {
        question.forget();
        if (!isMoving()) {
            store();
            return;
        }
        String asked = page.siteName(typed.id("site"));
        question.ask(
                page.visits().ofPlace(renaming.id()),
                Messages.text("rooms.move-question", renaming.name(), asked),
                Messages.text("rooms.move-yes"),
                () -> {
                    if (page.siteName(typed.id("site")).equals(asked)) store();
                    else save();
                });
    }

    private boolean isMoving() {
        return renaming != null && typed.has("site") && typed.id("site") != page.site();
    }

    private void store() {
        try {
            String name = typed.text("name");
            if (renaming == null) page.add(name, typed.text("kind"));
            else if (!renaming.name().equals(name)) page.verbs().rename(renaming.id(), renaming.revision(), name);
            if (isMoving()) move(name);
            else page.undo().say(Messages.text(renaming == null ? "rooms.added" : "rooms.renamed", name));
            clear();
            page.load();
        } catch (Refusal no) {
            Messages.no(no, form);
        }
    }

    private void move(String name) {
        long place = renaming.id();
        long from = page.site();
        page.verbs().move(place, typed.id("site"));
        page.undo().offer(Messages.text("rooms.moved", name, page.siteName(typed.id("site"))), () -> {
            page.verbs().move(place, from);
            page.load();
        });
    }

    public void rename(PlaceSheet place) {
        renaming = place;
        question.forget();
        typed.put("name", place.name());
        typed.put("site", Id.text(page.site()));
    }

    /** The one that is renamed, as a text; null while none is. */
    public String getOpened() {
        return renaming == null ? null : Id.text(renaming.id());
    }

    public void setOpened(String place) {
        places.stream().filter(p -> p.id() == Id.of(place)).findFirst().ifPresent(this::rename);
    }

    public void clear() {
        question.forget();
        renaming = null;
        typed.clear();
    }

    /** Where visits are booked there, it asks first. */
    public void retire(PlaceSheet place) {
        question.ask(
                page.visits().ofPlace(place.id()),
                Messages.text("rooms.retire-question", place.name()),
                Messages.text("rooms.retire-yes"),
                () -> close(place));
    }

    private void close(PlaceSheet place) {
        question.forget();
        page.verbs().retire(place.id());
        page.load();
        page.undo().offer(Messages.text("rooms.retired-done", place.name()), () -> {
            page.verbs().bringBack(place.id());
            page.load();
        });
    }

    public void bringBack(PlaceSheet place) {
        page.verbs().bringBack(place.id());
        page.load();
        page.undo().say(Messages.text("rooms.back-done", place.name()));
    }

    public String words(String key, PlaceSheet place) {
        return Messages.text(key, place.name());
    }

    public List<PlaceSheet> getPlaces() {
        return places;
    }

    public List<String> getKinds() {
        return kinds;
    }

    /** The one to rename; null while adding. */
    public PlaceSheet getRenaming() {
        return renaming;
    }

    public VisitQuestion getQuestion() {
        return question;
    }

    public Map<String, Object> getForm() {
        return typed.getValues();
    }
}
