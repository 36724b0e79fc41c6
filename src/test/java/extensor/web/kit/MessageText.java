package extensor.web.kit;

import extensor.shared.Message;

/** A message as it is read, for tests. */
public final class Said {
    private Said() {}

    public static String of(Message message) {
        return new MessageWords().say(message);
    }
}
