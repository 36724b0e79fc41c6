package extensor.web.kit;

import extensor.shared.Message;

/** A message as a reader reads it, for tests. */
public final class Said {
    private Said() {}

    public static String of(Message message) {
        MessageWords words = new MessageWords();
        words.words = new Words();
        return words.say(message);
    }
}
