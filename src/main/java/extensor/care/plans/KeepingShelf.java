package extensor.care.plans;

import extensor.care.access.AllowedTo;
import extensor.care.access.Role;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;

/** A therapist's own front of the library. It goes with the account, wherever one signs in, and says nothing of any patient. */
@UseCase
public class KeepingShelf {
    private static final int MOST = 60;

    @Inject
    OwnTreatments ownTreatments;

    @Inject
    CurrentCatalogue currentCatalogue;

    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public OwnShelf look() {
        return OwnShelf.of(ownTreatments.all());
    }

    /** Makes an entry of the library a favourite, or no longer. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public OwnShelf prefer(String code, EntryKind kind, boolean favourite) {
        if (currentCatalogue.palette().entries().stream()
                .noneMatch(entry -> entry.code().equals(code) && entry.kind() == kind))
            throw new Refusal("refusal.stale");
        ownTreatments.of(new OwnShelf.ShelfEntry(kind, code)).prefer(favourite);
        OwnShelf shelf = look();
        if (shelf.favourites().size() > MOST) throw new Refusal("compose.too-many-favourites", MOST);
        return shelf;
    }
}
