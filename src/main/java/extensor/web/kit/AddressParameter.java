package extensor.web.kit;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;

/** What a page reads of its address, it reads when it is opened: a form that is sent later cannot make the page speak of another thing. */
public class AddressParameter extends UIViewParameter {
    @Override
    public void decode(FacesContext faces) {
        if (faces.isPostback()) setValid(true);
        else super.decode(faces);
    }
}
