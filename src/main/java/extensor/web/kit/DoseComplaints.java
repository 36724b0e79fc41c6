package extensor.web.kit;

import extensor.care.catalogue.DoseComplaint;
import extensor.care.catalogue.DoseRefused;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** What is wrong with a dose that was typed, one sentence for each field. */
public final class DoseComplaints implements Serializable {
    private final Map<String, String> words = new HashMap<>();

    /** Shows them, and tells the page that the dose was not taken. */
    public void show(DoseRefused no) {
        words.clear();
        for (DoseComplaint complaint : no.complaints())
            words.putIfAbsent(
                    complaint.parameter(),
                    Messages.text(complaint.key(), complaint.arguments().toArray()));
        Messages.failed();
    }

    public void clear() {
        words.clear();
    }

    public boolean any() {
        return !words.isEmpty();
    }

    /** Null where the field is right. */
    public String of(String parameter) {
        return words.get(parameter);
    }
}
