package extensor.care.catalogue;

import extensor.shared.json.StrictJson;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What treatments are for: each has one main purpose at most. */
record Purposes(List<Purpose> purposes) {
    static Purposes read(StrictJson at, Set<String> known, DoseReader doses) {
        Purposes read = new Purposes(at.each("purposes", one -> Purpose.read(one, known, doses)));
        Set<String> served = new HashSet<>();
        for (Purpose purpose : read.purposes)
            for (String code : purpose.of())
                if (!served.add(code)) throw at.wrong("purposes", "have \"" + code + "\" twice");
        return read;
    }

    Optional<Purpose> of(Dose dose) {
        return purposes.stream()
                .filter(purpose -> purpose.of().contains(dose.code()))
                .findFirst();
    }
}
