package extensor.web.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address of whoever sent a request. A proxy is believed only where it is the one in the settings. */
@ApplicationScoped
public class ClientAddress {
    private static final Logger LOG = Logger.getLogger("extensor");

    private final AtomicBoolean warned = new AtomicBoolean();

    @Inject
    @ConfigProperty(name = "extensor.proxy")
    Optional<String> proxy;

    String of(HttpServletRequest request) {
        String direct = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null) return direct;
        if (proxy.filter(p -> p.strip().equals(direct)).isEmpty()) {
            warn(direct);
            return direct;
        }
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return last.matches("[0-9a-fA-F.:]{2,45}") ? last : direct;
    }

    /** True for this machine and its private network without a proxy between, where the people who run the program ask how it is. */
    boolean isNear(HttpServletRequest request) {
        return request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null
                && isPrivate(request.getRemoteAddr());
    }

    /** The address is a number; no name is looked up. */
    static boolean isPrivate(String number) {
        if (!number.matches("[0-9a-fA-F.:]{2,45}")) return false;
        try {
            InetAddress address = InetAddress.getByName(number);
            boolean localSix = address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc;
            return address.isLoopbackAddress() || address.isSiteLocalAddress() || localSix;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private void warn(String direct) {
        if (warned.compareAndSet(false, true))
            LOG.warning(() -> "A proxy at " + direct
                    + " passes requests on, but extensor.proxy does not name it: whoever comes through it counts as one address, and wrong"
                    + " passwords of one delay all.");
    }
}
