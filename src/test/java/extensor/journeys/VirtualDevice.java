package extensor.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URI;

/** The browser of a page has a device that keeps passkeys and asks for a finger, which is there until a test takes it away. */
final class VirtualDevice {
    private final CDPSession chrome;
    private final String id;

    private VirtualDevice(CDPSession chrome, String id) {
        this.chrome = chrome;
        this.id = id;
    }

    static VirtualDevice in(Page page) {
        CDPSession chrome = page.context().newCDPSession(page);
        chrome.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject all = new JsonObject();
        all.add("options", options);
        JsonObject made = chrome.send("WebAuthn.addVirtualAuthenticator", all);
        return new VirtualDevice(chrome, made.get("authenticatorId").getAsString());
    }

    void findsNoFinger() {
        JsonObject none = new JsonObject();
        none.addProperty("authenticatorId", id);
        none.addProperty("isUserVerified", false);
        chrome.send("WebAuthn.setUserVerified", none);
    }

    /** The address by a name: browsers make no passkeys for numbers. */
    static String named(URI address) {
        return address.toString().replace("127.0.0.1", "localhost");
    }
}
