package org.socialvalue.tender.register.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.json.Json;

/** The standard's merging, rule by rule. */
class MergingTest {

  @Test
  void objectsMergeFieldByField() {
    assertThat(merged("{'value':{'amount':1,'currency':'GBP'}}", "{'value':{'amount':2}}"))
        .isEqualTo(json("{'value':{'amount':2,'currency':'GBP'}}"));
  }

  @Test
  void nullTakesAFieldBackAndAnObjectThatIsLeftEmptyGoesWithIt() {
    assertThat(
            merged(
                "{'title':'a','period':{'endDate':'b'},'id':'1'}",
                "{'title':null,'period':{'endDate':null}}"))
        .isEqualTo(json("{'id':'1'}"));
  }

  @Test
  void entriesMergeByIdentifierAndNewOnesCome() {
    assertThat(
            merged(
                "{'lots':[{'id':'1','title':'a'},{'id':'2','title':'b'}]}",
                "{'lots':[{'id':'3','title':'c'},{'id':'2','status':'active','title':null}]}"))
        .isEqualTo(
            json(
                "{'lots':[{'id':'1','title':'a'},{'id':'2','status':'active'},"
                    + "{'id':'3','title':'c'}]}"));
  }

  @Test
  void aListOfTextsOrOfObjectsWithoutIdentifiersIsReplacedAsAWhole() {
    assertThat(
            merged(
                "{'words':['a','b'],'criteria':[{'name':'a'},{'name':'b'}]}",
                "{'words':['c'],'criteria':[{'name':'c'}]}"))
        .isEqualTo(json("{'words':['c'],'criteria':[{'name':'c'}]}"));
  }

  @Test
  void anEntryThatSaysNothingTakesBackAListWithoutIdentifiers() {
    assertThat(merged("{'id':'1','criteria':[{'name':'a'}]}", "{'criteria':[{'name':null}]}"))
        .isEqualTo(json("{'id':'1'}"));
  }

  @Test
  void classificationsAreReplacedAsAWholeThoughTheyHaveIdentifiers() {
    assertThat(
            merged(
                "{'additionalClassifications':[{'id':'1'}]}",
                "{'additionalClassifications':[{'id':'2'}]}"))
        .isEqualTo(json("{'additionalClassifications':[{'id':'2'}]}"));
  }

  @Test
  void anEntryIsFoundWhetherItsIdentifierIsANumberOrAText() {
    assertThat(merged("{'items':[{'id':1,'a':'b'}]}", "{'items':[{'id':'1','c':'d'}]}"))
        .isEqualTo(json("{'items':[{'id':'1','a':'b','c':'d'}]}"));
  }

  @Test
  void whatIsToldOfOneReleaseAloneIsNotMerged() {
    var compiled =
        Merging.compiled(
            Stream.of(
                    "{'ocid':'o','id':'r1','date':'2026-01-01T00:00:00Z','tag':['tender']}",
                    "{'ocid':'o','id':'r2','date':'2026-01-02T00:00:00Z','tag':['award']}")
                .map(MergingTest::json)
                .toList());
    assertThat(compiled)
        .isEqualTo(
            json(
                "{'ocid':'o','id':'o-2026-01-02T00:00:00Z','date':'2026-01-02T00:00:00Z',"
                    + "'tag':['compiled']}"));
  }

  private static JsonNode merged(String... tenders) {
    var releases =
        Stream.of(tenders)
            .map(tender -> json("{'date':'x','ocid':'o','tender':" + tender + "}"))
            .toList();
    return Merging.compiled(releases).path("tender");
  }

  private static ObjectNode json(String text) {
    return Json.read(text.replace('\'', '"'), ObjectNode.class);
  }
}
