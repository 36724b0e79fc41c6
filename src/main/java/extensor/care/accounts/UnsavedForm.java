package extensor.care.accounts;

import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What somebody had typed into a page when the session was over, sealed by who keeps it. It waits for that person alone. */
@Entity
@Table(name = "unsaved_form")
public class UnsavedForm extends Stored {
    @Column(name = "account_id")
    private long account;

    private String page;

    private String content;

    @Column(name = "held_at")
    private Instant heldAt;

    protected UnsavedForm() {}

    UnsavedForm(long id, long account, String page, String content, Instant now) {
        super(id);
        this.account = account;
        this.page = page;
        this.content = content;
        this.heldAt = now;
    }

    /** Still sealed. */
    String content() {
        return content;
    }
}
