package extensor.care.safety;

import java.util.List;

/** Everything the rules still need to know, as one finding that takes the answers in place; those of absolute rules come first. */
public record Gaps(List<Gap> all) implements Finding {

    @Override
    public Signal signal() {
        return Signal.ASK;
    }

    @Override
    public String key() {
        return "gaps";
    }

    @Override
    public boolean blocking() {
        return all.stream().anyMatch(Gap::blocking);
    }
}
