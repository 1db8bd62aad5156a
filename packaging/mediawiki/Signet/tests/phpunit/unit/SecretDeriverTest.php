<?php

namespace MediaWiki\Extension\Signet\Tests\Unit;

use MediaWiki\Extension\Signet\SecretDeriver;
use MediaWikiUnitTestCase;

/**
 * @covers \MediaWiki\Extension\Signet\SecretDeriver
 */
class SecretDeriverTest extends MediaWikiUnitTestCase {
	private const CSK = 'nYMPR0oGBCFbHbpmLabvzw';

	public function testSecretsAreTheSameEachTimeAndDifferFromEachOther() {
		$one = SecretDeriver::tokens( self::CSK );
		$this->assertSame( $one, SecretDeriver::tokens( self::CSK ) );
		$this->assertCount( count( $one ), array_unique( $one ) );
		$this->assertSame( [], array_intersect( $one, SecretDeriver::tokens( strrev( self::CSK ) ) ) );
		foreach ( $one as $secret ) {
			$this->assertMatchesRegularExpression( '/^[0-9a-f]{32}$/', $secret );
		}
	}

	public function testWhatIsDerivedIsNotCarried() {
		$data = [ 'other' => 1 ];
		$this->assertSame( $data, SecretDeriver::strip( SecretDeriver::add( $data, self::CSK ), self::CSK ) );
	}

	public function testAReplacedSecretIsCarried() {
		$data = SecretDeriver::add( [], self::CSK );
		$data[SecretDeriver::TOKENS]['login'] = 'replaced after a failure';
		$carried = SecretDeriver::strip( $data, self::CSK );
		$this->assertSame( [ SecretDeriver::TOKENS => [ 'login' => 'replaced after a failure' ] ], $carried );
		$this->assertSame( $data[SecretDeriver::TOKENS]['default'],
			SecretDeriver::add( $carried, self::CSK )[SecretDeriver::TOKENS]['default'] );
		$this->assertSame( 'replaced after a failure',
			SecretDeriver::add( $carried, self::CSK )[SecretDeriver::TOKENS]['login'] );
	}

	public function testASecretOfAnotherExtensionIsCarried() {
		$data = SecretDeriver::add( [], self::CSK );
		$data[SecretDeriver::TOKENS]['its own'] = 'made up';
		$this->assertSame( [ 'its own' => 'made up' ], SecretDeriver::strip( $data, self::CSK )[SecretDeriver::TOKENS] );
	}

	public function testASessionThatBeginsForgetsWhatNobodyWasTold() {
		$data = [ SecretDeriver::TOKENS => [ 'default' => 'made up' ], SecretDeriver::SESSION => 'made up' ];
		$this->assertSame( [], SecretDeriver::strip( $data, '' ) );
	}

	public function testTheSecretOfSomethingEncryptedStays() {
		$sealed = base64_encode( random_bytes( 32 ) ) . '.' . base64_encode( random_bytes( 16 ) ) . '.' .
			base64_encode( 'ciphertext' );
		$data = [ 'state' => $sealed, SecretDeriver::SESSION => 'made up', 'wsSessionPbkdf2Iterations' => 10001 ];
		$this->assertSame( $data, SecretDeriver::strip( $data, '' ) );
		$this->assertSame( 'made up', SecretDeriver::add( $data, self::CSK )[SecretDeriver::SESSION] );
	}
}
