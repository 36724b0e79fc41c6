package extensor.care.plans;

import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.shared.Id;
import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** What an entry of the library is to a therapist: a favourite or not, and last used when (null: never). */
@Entity
@Table(name = "own_treatment")
class OwnTreatment extends Stored {
    @Column(name = "account_id")
    private long account;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private String code;
    private boolean favourite;

    @Column(name = "used_at")
    private Instant usedAt;

    protected OwnTreatment() {}

    OwnTreatment(long account, OwnShelf.ShelfEntry entry) {
        super(Id.next());
        this.account = account;
        this.kind = entry.kind();
        this.code = entry.code();
    }

    void used(Instant now) {
        usedAt = now;
    }

    void prefer(boolean favourite) {
        this.favourite = favourite;
    }

    boolean favourite() {
        return favourite;
    }

    Instant usedAt() {
        return usedAt;
    }

    OwnShelf.ShelfEntry entry() {
        return new OwnShelf.ShelfEntry(kind, code);
    }
}
