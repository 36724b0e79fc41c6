package extensor.care.notes;

import extensor.care.catalogue.Catalogue;
import extensor.shared.NotAsSigned;
import extensor.shared.NotAsSigned.SignedKind;
import extensor.shared.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The words of a signed note, under the id of the note, with their hash. Only ever inserted. */
@Entity
@Table(name = "signed_note")
public class SignedText extends Stored {
    @Lob
    private String content;

    private String hash;

    protected SignedText() {}

    SignedText(long note, SignedNote given) {
        super(note);
        this.content = given.write();
        this.hash = Catalogue.hashOf(content);
    }

    /** What was signed. Refuses to show what has been changed since. */
    SignedNote note(Catalogue catalogue) {
        if (!Catalogue.hashOf(content).equals(hash))
            throw new NotAsSigned(SignedKind.NOTE, "the note of visit " + id());
        return SignedNote.read(content, catalogue);
    }

    String hash() {
        return hash;
    }
}
