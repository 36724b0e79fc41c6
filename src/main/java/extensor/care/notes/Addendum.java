package extensor.care.notes;

import extensor.shared.Id;
import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What was added to a signed visit: by whom, when, why. Only ever inserted. */
@Entity
@Table(name = "addendum")
public class Addendum extends Stored {
    @Column(name = "encounter_id")
    private long note;

    private String reason;
    private String words;

    @Column(name = "written_by")
    private long writtenBy;

    private String author;

    @Column(name = "written_at")
    private Instant writtenAt;

    /** What may be there only once: the act of a page that added it. */
    @Column(name = "request_key")
    private String request;

    protected Addendum() {}

    Addendum(long note, String reason, String words, Note.Pen pen, String request) {
        super(Id.next());
        this.note = note;
        this.reason = reason;
        this.words = words;
        this.writtenBy = pen.account();
        this.author = pen.name();
        this.writtenAt = pen.at();
        this.request = request;
    }

    boolean says(String why, String what) {
        return reason.equals(why) && words.equals(what);
    }

    AddendumLine line() {
        return new AddendumLine(reason, words, author, writtenAt);
    }
}
