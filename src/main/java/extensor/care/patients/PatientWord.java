package extensor.care.patients;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** One word by which a patient is found, with the name that sorts those who are found by it. */
@Embeddable
class PatientWord {
    private String word;

    @Column(name = "name_key")
    private String nameKey;

    protected PatientWord() {}

    PatientWord(String word, String nameKey) {
        this.word = word;
        this.nameKey = nameKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PatientWord that && word.equals(that.word) && nameKey.equals(that.nameKey);
    }

    @Override
    public int hashCode() {
        return Objects.hash(word, nameKey);
    }
}
